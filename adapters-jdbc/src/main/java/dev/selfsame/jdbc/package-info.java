/** Everything in a database: PostgreSQL, H2 or MariaDB, for one process or many. */
@NullMarked
package dev.selfsame.jdbc;

import org.jspecify.annotations.NullMarked;
