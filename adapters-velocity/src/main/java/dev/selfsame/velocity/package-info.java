/** Templates inside transforms on Apache Velocity, in a sandbox. */
@NullMarked
package dev.selfsame.velocity;

import org.jspecify.annotations.NullMarked;
