/** The seam through which account attributes become identity attributes. */
@NullMarked
package dev.selfsame.transform;

import org.jspecify.annotations.NullMarked;
