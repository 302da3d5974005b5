/** Tests of the feature of this name. */
package vn.lantoa.event.event.value;
