/** Generates the sample tenant that the host carries: about 300 people, as messy as real ones. */
@NullMarked
package dev.selfsame.resthost.sample;

import org.jspecify.annotations.NullMarked;
