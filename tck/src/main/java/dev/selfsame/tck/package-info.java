/** What every adapter must do, as tests to extend: a host gives a fresh adapter, and the contract tries it. */
@NullMarked
package dev.selfsame.tck;

import org.jspecify.annotations.NullMarked;
