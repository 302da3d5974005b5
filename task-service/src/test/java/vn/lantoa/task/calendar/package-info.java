/** Tests of the report calendars. */
package vn.lantoa.task.calendar;
