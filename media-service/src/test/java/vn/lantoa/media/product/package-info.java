/** Tests of media products, what was printed of them and their stock. */
package vn.lantoa.media.product;
