/** The typed values that identities and accounts carry. */
@NullMarked
package dev.selfsame.attribute;

import org.jspecify.annotations.NullMarked;
