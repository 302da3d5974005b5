/** Working days: the public holidays as data. */
package vn.lantoa.task.calendar;
