/** How a person comes to sign in: invitations, verification tokens. */
@NullMarked
package dev.selfsame.registration;

import org.jspecify.annotations.NullMarked;
