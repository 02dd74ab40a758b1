/** Why a request is refused, as data. */
@NullMarked
package dev.selfsame.refusal;

import org.jspecify.annotations.NullMarked;
