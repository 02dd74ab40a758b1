/** The changes that a connector is asked to make to an account. */
@NullMarked
package dev.selfsame.provisioning;

import org.jspecify.annotations.NullMarked;
