/** Hashes that answers and trails carry. */
package vn.lantoa.platform.web.hash;
