/** One interface for each thing that a host can ask for. */
@NullMarked
package dev.selfsame.ports.driving;

import org.jspecify.annotations.NullMarked;
