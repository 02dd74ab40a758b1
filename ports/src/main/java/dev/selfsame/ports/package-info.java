/** The front door: Selfsame, its callers, and the worker that performs what was decided. */
@NullMarked
package dev.selfsame.ports;

import org.jspecify.annotations.NullMarked;
