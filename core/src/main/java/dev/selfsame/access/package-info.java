/** What a person may have: entitlements, access profiles, roles and the assignments of roles. */
@NullMarked
package dev.selfsame.access;

import org.jspecify.annotations.NullMarked;
