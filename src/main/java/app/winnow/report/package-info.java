/**
 * Portfolio to what leaves the program: the plan as an Excel workbook. Start at {@link app.winnow.report.PlanWorkbook}.
 * With sheet the only room that knows Apache POI. Nothing here changes a portfolio, and no JavaFX may enter.
 */
package app.winnow.report;
