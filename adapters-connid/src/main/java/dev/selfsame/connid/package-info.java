/** Any ConnId connector bundle as the way to a source. */
@NullMarked
package dev.selfsame.connid;

import org.jspecify.annotations.NullMarked;
