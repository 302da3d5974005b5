/** Tests of the feature of this name. */
package vn.lantoa.media.order.match;
