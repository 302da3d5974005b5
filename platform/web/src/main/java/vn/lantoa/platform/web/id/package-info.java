/** Identifiers. */
package vn.lantoa.platform.web.id;
