/** Tests of the feature of this name. */
package vn.lantoa.media.content.field;
