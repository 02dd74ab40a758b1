/** Attribute synchronization: pushing identity attributes back to accounts. */
@NullMarked
package dev.selfsame.sync;

import org.jspecify.annotations.NullMarked;
