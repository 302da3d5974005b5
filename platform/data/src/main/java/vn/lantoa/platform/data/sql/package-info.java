/** All JDBC of the services: statements with named parameters, typed columns, failures in one form. Nothing here knows a table. */
package vn.lantoa.platform.data.sql;
