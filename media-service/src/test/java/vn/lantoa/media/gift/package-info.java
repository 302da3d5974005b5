/** Tests of the ledger of gifts. */
package vn.lantoa.media.gift;
