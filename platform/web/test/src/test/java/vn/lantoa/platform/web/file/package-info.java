/** Tests of the package of this name. */
package vn.lantoa.platform.web.file;
