/** Processing one identity: its attributes, its manager, its lifecycle state. */
@NullMarked
package dev.selfsame.refresh;

import org.jspecify.annotations.NullMarked;
