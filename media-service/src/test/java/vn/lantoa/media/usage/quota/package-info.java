/** Tests of the feature of this name. */
package vn.lantoa.media.usage.quota;
