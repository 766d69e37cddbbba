// Quotations
