/** Tests of the feature of this name. */
package vn.lantoa.task.agency.identifier;
