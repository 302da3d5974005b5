/** Tests of the verification of sealed reports. */
package vn.lantoa.deploy.local.verify;
