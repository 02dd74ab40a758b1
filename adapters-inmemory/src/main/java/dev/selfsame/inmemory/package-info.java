/** Everything in memory: for tests, demos and small hosts. */
@NullMarked
package dev.selfsame.inmemory;

import org.jspecify.annotations.NullMarked;
