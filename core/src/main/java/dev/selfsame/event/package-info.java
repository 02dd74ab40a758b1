/** What has changed, what must now happen outside, and the decision that carries both. */
@NullMarked
package dev.selfsame.event;

import org.jspecify.annotations.NullMarked;
