/** Organisations whose records pass to their successors. */
package vn.lantoa.platform.data.org;
