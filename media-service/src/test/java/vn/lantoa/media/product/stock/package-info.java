/** Tests of the sums of the ledgers. */
package vn.lantoa.media.product.stock;
