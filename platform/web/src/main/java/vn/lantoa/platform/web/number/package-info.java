/** Numbers as they are shown. */
package vn.lantoa.platform.web.number;
