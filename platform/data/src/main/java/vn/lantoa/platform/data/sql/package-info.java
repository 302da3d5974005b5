/**
 * All JDBC of the services: statements with named parameters, typed columns, failures in one form. Nothing here knows a
 * table.
 */
@NullMarked
package vn.lantoa.platform.data.sql;

import org.jspecify.annotations.NullMarked;
