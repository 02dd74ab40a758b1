/** How the identities of an authoritative source are made: mappings, lifecycle states, invitations. */
@NullMarked
package dev.selfsame.profile;

import org.jspecify.annotations.NullMarked;
