/** LDAP directories inside the program, for sources that a tenant wants to see as directories. */
@NullMarked
package dev.selfsame.resthost.directory;

import org.jspecify.annotations.NullMarked;
