/** Tests of completeness: the rule as plain tests, the bean on a real PostgreSQL. */
package vn.lantoa.reporting.completeness;
