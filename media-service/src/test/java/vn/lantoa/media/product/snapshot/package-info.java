/** Tests of how far media products have spread. */
package vn.lantoa.media.product.snapshot;
