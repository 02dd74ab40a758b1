/** What the library claims about speed, measured beside its peers in one run. */
@NullMarked
package dev.selfsame.benchmarks;

import org.jspecify.annotations.NullMarked;
