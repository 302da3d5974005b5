/** Tests of the feature of this name. */
package vn.lantoa.event.figure.standing;
