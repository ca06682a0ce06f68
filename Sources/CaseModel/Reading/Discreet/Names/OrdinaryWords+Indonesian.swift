extension OrdinaryWords {
  /// Small words, and those of offices, trades, places and reports, which name nobody.
  static let indonesian = """
    ada adalah akan akhir akibat aku amat anda antar antara apa apabila apakah asal asing atas atau
    awal bagai bagaimana bagi bagian bahkan bahwa banyak baru barang baru bawah beberapa begitu belum
    benar berapa berat berikut bersama berupa besar betul biasa bila bisa boleh bukan buruk cara cepat
    contoh cukup cuma dahulu dalam dan dapat dari datang dekat demi demikian dengan depan di dia diri
    dulu enam empat entah gelap guna habis hampir hanya harus hingga hidup hal hilang ia ini itu jadi
    jahat jalan jangan jarang jauh jelas jenis jika juga kala kalau kali kami kamu kanan kapan karena
    kata ke kecil kecuali keluar kelima kembali kemudian kena kenapa kepada kerap keras keempat kedua
    ketiga ketika kini kiri kita kosong kuat kurang lagi lain lainnya lalu lama lambat langsung lantas
    lebih lewat lima luar maka malam malah mampu mana mantan masih masing masuk mau maupun melalui
    memang menjadi menurut mereka meski mirip misal muka mulai mungkin mudah mula murah mutlak naik
    namun nanti nomor nol nyata oleh orang pada paling para pasti pelan penting penuh per perlu pernah
    pertama pihak pula pun punya puluh rahasia ratus ribu juta miliar triliun ruang rusak saat saja saling
    sama sambil sampai samping sana sang sangat sebab sebagai sebelah sebelum sebuah secara sedang
    sedikit segala segera sejak sekali sekarang seluruh semua sementara sendiri seorang sepuluh
    seperti serta seseorang sesuatu sesudah setelah setiap si siang siapa sini situ sore sudah
    sulit supaya tadi tahu tahun tak tampak tanpa tapi tegas telah tengah tentang tentu tepat
    terakhir terhadap terlalu terus tetap tiap tiba tidak tiga tinggi tua turun tujuh umum umur untuk
    usai usia walau waktu yaitu yakni yang satu dua delapan sembilan sebelas hitam putih merah biru
    hijau kuning abu warna
    ahli agen aktivis analis anggota atasan atlet aparat asisten auditor balai badan bagian bank
    bawahan bendahara biro buruh bupati camat calon dekan deputi desa dewan dinas direksi direktorat
    direktur dirjen ditjen divisi dosen dukun eksekutif gubernur gudang guru hotel humas industri
    informan institut insinyur instansi investor jabatan jaksa jawatan juru bicara juragan jurnalis
    kabag kabid kantor kabupaten kampus kapolda kapolres karyawan karyawati kasir kasus kawan kelompok
    kelurahan keluarga kementerian kepala kerja ketua klinik klien koki komandan komisaris komisi
    komite konsultan kontraktor koordinator koperasi kota kreditur kuasa hukum kurir layanan lawan
    lembaga lurah mahasiswa mahasiswi majelis majikan manajer masyarakat media menteri mitra
    murid narasumber nasabah negara negeri nelayan notaris operator organisasi orangtua pabrik pakar
    panglima panitia partai pasar pasien pedagang pegawai pejabat pekerja pelaku pelajar pelanggan
    pelapor pelayan pembantu pembeli pembocor pemerintah pemilik pemimpin pemuda pemrogram pendana
    penasihat penata pendukung penduduk penegak pengacara pengamat pengawas pengelola pengembang
    penggugat pengguna pengurus peneliti penerima penjaga penjual penyidik penyedia penyelidik
    penyiar perempuan peretas perusahaan perwakilan perwira petani petinggi petugas peserta pimpinan
    polisi polda polres polri polsek politisi pondok pramuniaga pria presiden produsen programmer
    puskesmas pusat rekan rektor redaksi redaktur relawan remaja reporter resepsionis rumah sakit rt
    rw rs pt cv tbk ud ypi kpk bssn bpk bpjs kominfo satpam sahabat sebut sekolah sekretaris
    sekretariat sopir spesialis staf suara suku sumber supir swasta tamu tangan tante teknisi teknik
    teknologi teman tenaga tentara terdakwa terduga terlapor tersangka tetangga tim tokoh toko tukang
    universitas unit usaha utusan vendor wakil walikota wali wanita warga wartawan yayasan pemda
    pemprov pemkot provinsi kecamatan dusun kampung pulau jawa sumatra sulawesi kalimantan bali papua
    jakarta bandung surabaya bogor medan indonesia asia barat selatan pusat daerah wilayah gedung
    lantai kamar nama samaran panggilan julukan anonim laporan berita surat buku catatan wawancara
    kutipan keterangan pernyataan bukti saksi dokumen berkas data informasi sistem jaringan komputer
    server situs aplikasi akses kunci sandi akun nik telepon surel kartu rekening url tlp kesehatan
    keuangan pendidikan pertahanan pertanian perdagangan perhubungan keamanan hukum pajak sosial
    ekonomi agama politik siber digital nasional internasional resmi swasta publik pribadi internal
    eksternal lokal kanwil cabang kas bidang seksi urusan tugas pokok mantan eks bekas wakil
    almarhum almarhumah anak bapak ibu kakak adik istri suami ayah bunda nenek kakek cucu paman
    lelaki laki bayi dewasa korban pelapor terlapor uang harga biaya dana tunai kerugian jual beli
    kirim terima minta beri ambil buka tutup baca tulis lihat dengar bicara bilang cerita tanya jawab
    lapor telepon hubungi temu bertemu bekerja berkata mengaku mengatakan menyebut meminta
    """
}
