/** Tests of works that may be one. */
package vn.lantoa.media.likeness;
