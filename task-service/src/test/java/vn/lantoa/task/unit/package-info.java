/** Tests of the list of units. */
package vn.lantoa.task.unit;
