/** Where a tenant lives: in memory, or in a database that several hosts share. */
@NullMarked
package dev.selfsame.resthost.home;

import org.jspecify.annotations.NullMarked;
