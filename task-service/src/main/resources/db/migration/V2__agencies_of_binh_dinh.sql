-- Public reference data: the agencies of Bình Định province in 2024.
INSERT INTO agency (id, version, created_at, created_by, updated_at, updated_by, code, name, name_en, level, parent_code)
SELECT uuidv7(), 0, now(), 'seed', now(), 'seed', code, name, name_en, level, parent_code
FROM (VALUES
  (1, 'UBND', 'Ủy ban nhân dân tỉnh Bình Định', 'People''s Committee of Bình Định Province', 'PROVINCE', NULL),
  (2, 'VPUBND', 'Văn phòng Ủy ban nhân dân tỉnh', 'Office of the Provincial People''s Committee', 'DEPARTMENT', 'UBND'),
  (2, 'STTTT', 'Sở Thông tin và Truyền thông', 'Department of Information and Communications', 'DEPARTMENT', 'UBND'),
  (2, 'STC', 'Sở Tài chính', 'Department of Finance', 'DEPARTMENT', 'UBND'),
  (2, 'SDL', 'Sở Du lịch', 'Department of Tourism', 'DEPARTMENT', 'UBND'),
  (2, 'SVHTT', 'Sở Văn hóa và Thể thao', 'Department of Culture and Sports', 'DEPARTMENT', 'UBND'),
  (2, 'SKHDT', 'Sở Kế hoạch và Đầu tư', 'Department of Planning and Investment', 'DEPARTMENT', 'UBND'),
  (2, 'SNGV', 'Sở Ngoại vụ', 'Department of Foreign Affairs', 'DEPARTMENT', 'UBND'),
  (2, 'SCT', 'Sở Công Thương', 'Department of Industry and Trade', 'DEPARTMENT', 'UBND'),
  (2, 'SNNPTNT', 'Sở Nông nghiệp và Phát triển nông thôn', 'Department of Agriculture and Rural Development', 'DEPARTMENT', 'UBND'),
  (2, 'STP', 'Sở Tư pháp', 'Department of Justice', 'DEPARTMENT', 'UBND'),
  (2, 'SNV', 'Sở Nội vụ', 'Department of Home Affairs', 'DEPARTMENT', 'UBND'),
  (2, 'SGDDT', 'Sở Giáo dục và Đào tạo', 'Department of Education and Training', 'DEPARTMENT', 'UBND'),
  (2, 'SYT', 'Sở Y tế', 'Department of Health', 'DEPARTMENT', 'UBND'),
  (2, 'SKHCN', 'Sở Khoa học và Công nghệ', 'Department of Science and Technology', 'DEPARTMENT', 'UBND'),
  (2, 'SLDTBXH', 'Sở Lao động - Thương binh và Xã hội', 'Department of Labour, War Invalids and Social Affairs', 'DEPARTMENT', 'UBND'),
  (2, 'STNMT', 'Sở Tài nguyên và Môi trường', 'Department of Natural Resources and Environment', 'DEPARTMENT', 'UBND'),
  (2, 'SXD', 'Sở Xây dựng', 'Department of Construction', 'DEPARTMENT', 'UBND'),
  (2, 'SGTVT', 'Sở Giao thông vận tải', 'Department of Transport', 'DEPARTMENT', 'UBND'),
  (2, 'TTT', 'Thanh tra tỉnh', 'Provincial Inspectorate', 'DEPARTMENT', 'UBND'),
  (2, 'BDT', 'Ban Dân tộc tỉnh', 'Provincial Committee for Ethnic Affairs', 'DEPARTMENT', 'UBND'),
  (2, 'BQLKKT', 'Ban Quản lý Khu kinh tế tỉnh', 'Provincial Economic Zone Authority', 'DEPARTMENT', 'UBND'),
  (2, 'CAT', 'Công an tỉnh', 'Provincial Police', 'CENTRAL', NULL),
  (2, 'BCHQS', 'Bộ Chỉ huy Quân sự tỉnh', 'Provincial Military Command', 'CENTRAL', NULL),
  (2, 'TINHUY', 'Tỉnh ủy Bình Định', 'Provincial Party Committee', 'PARTY', NULL),
  (3, 'BTGTU', 'Ban Tuyên giáo Tỉnh ủy', 'Propaganda Department of the Provincial Party Committee', 'PARTY', 'TINHUY'),
  (3, 'UBMTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh', 'Provincial Fatherland Front Committee', 'MASS_ORG', NULL),
  (3, 'TINHDOAN', 'Tỉnh đoàn Bình Định', 'Provincial Youth Union', 'MASS_ORG', NULL),
  (3, 'HLHPN', 'Hội Liên hiệp Phụ nữ tỉnh', 'Provincial Women''s Union', 'MASS_ORG', NULL),
  (3, 'HND', 'Hội Nông dân tỉnh', 'Provincial Farmers'' Union', 'MASS_ORG', NULL),
  (3, 'LDLD', 'Liên đoàn Lao động tỉnh', 'Provincial Confederation of Labour', 'MASS_ORG', NULL),
  (3, 'UBND-QUYNHON', 'Ủy ban nhân dân thành phố Quy Nhơn', 'People''s Committee of Quy Nhơn City', 'DISTRICT', 'UBND'),
  (3, 'UBND-ANNHON', 'Ủy ban nhân dân thị xã An Nhơn', 'People''s Committee of An Nhơn Town', 'DISTRICT', 'UBND'),
  (3, 'UBND-HOAINHON', 'Ủy ban nhân dân thị xã Hoài Nhơn', 'People''s Committee of Hoài Nhơn Town', 'DISTRICT', 'UBND'),
  (3, 'UBND-TUYPHUOC', 'Ủy ban nhân dân huyện Tuy Phước', 'People''s Committee of Tuy Phước District', 'DISTRICT', 'UBND'),
  (3, 'UBND-TAYSON', 'Ủy ban nhân dân huyện Tây Sơn', 'People''s Committee of Tây Sơn District', 'DISTRICT', 'UBND'),
  (3, 'UBND-PHUCAT', 'Ủy ban nhân dân huyện Phù Cát', 'People''s Committee of Phù Cát District', 'DISTRICT', 'UBND'),
  (3, 'UBND-PHUMY', 'Ủy ban nhân dân huyện Phù Mỹ', 'People''s Committee of Phù Mỹ District', 'DISTRICT', 'UBND'),
  (3, 'UBND-HOAIAN', 'Ủy ban nhân dân huyện Hoài Ân', 'People''s Committee of Hoài Ân District', 'DISTRICT', 'UBND'),
  (3, 'UBND-ANLAO', 'Ủy ban nhân dân huyện An Lão', 'People''s Committee of An Lão District', 'DISTRICT', 'UBND'),
  (3, 'UBND-VANCANH', 'Ủy ban nhân dân huyện Vân Canh', 'People''s Committee of Vân Canh District', 'DISTRICT', 'UBND'),
  (3, 'UBND-VINHTHANH', 'Ủy ban nhân dân huyện Vĩnh Thạnh', 'People''s Committee of Vĩnh Thạnh District', 'DISTRICT', 'UBND')
) AS seed (rank, code, name, name_en, level, parent_code)
ORDER BY rank;

-- Public holidays with their days off (Bộ luật Lao động 2019, Điều 112, and the yearly notices on Tết and National Day)
INSERT INTO holiday (on_date, name, legal_basis)
SELECT day::date, name, 'Bộ luật Lao động 2019, Điều 112'
FROM (VALUES
  ('2024-01-01', '2024-01-01', 'Tết Dương lịch'),
  ('2024-02-08', '2024-02-14', 'Tết Nguyên đán'),
  ('2024-04-18', '2024-04-18', 'Giỗ Tổ Hùng Vương'),
  ('2024-04-29', '2024-05-01', 'Ngày Chiến thắng và Quốc tế Lao động'),
  ('2024-09-02', '2024-09-03', 'Quốc khánh'),
  ('2025-01-01', '2025-01-01', 'Tết Dương lịch'),
  ('2025-01-27', '2025-01-31', 'Tết Nguyên đán'),
  ('2025-04-07', '2025-04-07', 'Giỗ Tổ Hùng Vương'),
  ('2025-04-30', '2025-05-02', 'Ngày Chiến thắng và Quốc tế Lao động'),
  ('2025-09-01', '2025-09-02', 'Quốc khánh'),
  ('2026-01-01', '2026-01-01', 'Tết Dương lịch'),
  ('2026-02-16', '2026-02-20', 'Tết Nguyên đán'),
  ('2026-04-27', '2026-04-27', 'Giỗ Tổ Hùng Vương'),
  ('2026-04-30', '2026-05-01', 'Ngày Chiến thắng và Quốc tế Lao động'),
  ('2026-09-01', '2026-09-02', 'Quốc khánh')
) AS seed (first_day, last_day, name),
LATERAL generate_series(first_day::date, last_day::date, interval '1 day') AS day;
