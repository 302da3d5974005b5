/** The rules, each proven on a planted offender and on a clean sample. */
package vn.lantoa.platform.testing.architecture;
