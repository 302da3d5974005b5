/** The audiences a plan speaks to, read from its document (R011, R012). */
package vn.lantoa.task.audience;
