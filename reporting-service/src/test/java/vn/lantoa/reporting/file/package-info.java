/** Tests of the package of this name. */
package vn.lantoa.reporting.file;
