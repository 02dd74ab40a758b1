/** The filter and sorter language of listings, compiled to predicates, orders and pages. */
@NullMarked
package dev.selfsame.query;

import org.jspecify.annotations.NullMarked;
