/** The problem codes of the sample service, in a package that names their area. */
package vn.lantoa.boat;
