// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {ConduitItemType} from "seaport-types/src/conduit/lib/ConduitEnums.sol";
import {ConduitBatch1155Transfer, ConduitTransfer} from "seaport-types/src/conduit/lib/ConduitStructs.sol";
import {ISnsConduit} from "../../src/market/ISnsConduit.sol";
import {SessionNameService} from "../../src/sns/SessionNameService.sol";
import {MarketTest} from "../support/MarketTest.sol";
import {Logged} from "../support/TestBase.sol";

/// @title What the conduit moves for Seaport and what it refuses, item by item.
contract SnsConduitTest is MarketTest {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = approvedName(seller, 0);
    }

    function name(address from, address to, uint256 id_) private view returns (ConduitTransfer memory) {
        return ConduitTransfer(ConduitItemType.ERC721, address(registry), from, to, id_, 1);
    }

    function sesh(address from, address to, uint256 amount) private view returns (ConduitTransfer memory) {
        return ConduitTransfer(ConduitItemType.ERC20, address(token), from, to, 0, amount);
    }

    /// @notice Calls the conduit as Seaport does.
    function execute(ConduitTransfer memory item) private {
        ConduitTransfer[] memory items = new ConduitTransfer[](1);
        items[0] = item;
        executeAll(items);
    }

    function executeAll(ConduitTransfer[] memory items) private {
        vm.prank(address(seaport));
        vm.assertTrue(conduit.execute(items) == ISnsConduit.execute.selector, "magic value");
    }

    /// @dev E-22: only Seaport moves names by the conduit.
    function test_error_caller_that_is_no_channel() public {
        vm.expectRevert(abi.encodeWithSelector(ISnsConduit.ChannelClosed.selector, address(this)));
        conduit.execute(new ConduitTransfer[](0));
    }

    function test_error_ether_and_ERC1155() public {
        ConduitTransfer memory item = name(seller, buyer, id);
        item.itemType = ConduitItemType.NATIVE;
        vm.expectRevert(ISnsConduit.InvalidItemType.selector);
        this.executeOutside(item);
        item.itemType = ConduitItemType.ERC1155;
        vm.expectRevert(ISnsConduit.InvalidItemType.selector);
        this.executeOutside(item);
    }

    /// @dev An external call, so that only it is expected to revert.
    function executeOutside(ConduitTransfer calldata item) external {
        execute(item);
    }

    function test_error_batches_of_ERC1155_even_of_channels() public {
        vm.startPrank(address(seaport));
        vm.expectRevert(ISnsConduit.InvalidItemType.selector);
        conduit.executeBatch1155(new ConduitBatch1155Transfer[](0));
        vm.expectRevert(ISnsConduit.InvalidItemType.selector);
        conduit.executeWithBatch1155(new ConduitTransfer[](0), new ConduitBatch1155Transfer[](0));
    }

    function test_error_name_counted_twice_or_not_at_all() public {
        ConduitTransfer memory item = name(seller, buyer, id);
        for (uint256 amount = 0; amount <= 2; amount += 2) {
            item.amount = amount;
            vm.expectRevert(abi.encodeWithSelector(ISnsConduit.InvalidERC721TransferAmount.selector, amount));
            this.executeOutside(item);
        }
    }

    function test_error_sale_to_oneself() public {
        vm.expectRevert(abi.encodeWithSelector(ISnsConduit.SelfTransfer.selector, id));
        this.executeOutside(name(seller, seller, id));
    }

    function test_error_expired_name() public {
        useRenewals();
        vm.warp(NOW + YEAR + 1);
        vm.expectRevert(abi.encodeWithSelector(ISnsConduit.NameExpired.selector, id));
        this.executeOutside(name(seller, buyer, id));
    }

    function test_last_second_of_the_term_is_not_expired() public {
        useRenewals();
        vm.warp(NOW + YEAR);
        execute(name(seller, buyer, id));
        assertOwner(id, buyer);
    }

    function test_where_names_do_not_lapse_old_ones_are_sold() public {
        vm.warp(NOW + 10 * YEAR);
        execute(name(seller, buyer, id));
        assertOwner(id, buyer);
    }

    function test_error_approval_taken_back() public {
        vm.prank(seller);
        registry.approve(address(0), id);
        vm.expectRevert(notApproved(address(conduit), id));
        this.executeOutside(name(seller, buyer, id));
        setRecord(seller, id, 1, "mine");
        vm.expectRevert(SessionNameService.NotAuthorized.selector);
        this.executeOutside(name(seller, buyer, id));
    }

    function test_error_fee_that_nobody_paid() public {
        useFees();
        vm.expectRevert(lacksBalance(address(conduit), 0, TRANSFER_FEE));
        this.executeOutside(name(seller, buyer, id));
    }

    function test_records_are_cleared_and_told_before_the_name_moves() public {
        setRecord(seller, id, 1, "session");
        setRecord(seller, id, 3, "lokinet");
        vm.recordLogs();
        execute(name(seller, buyer, id));
        Logged[] memory expected = new Logged[](4);
        expected[0] = Logged(address(registry), SessionNameService.TextRecordUpdated.selector);
        expected[1] = expected[0];
        expected[2] = Logged(address(conduit), ISnsConduit.RecordsCleared.selector);
        expected[3] = Logged(address(registry), keccak256("Transfer(address,address,uint256)"));
        assertLogs(expected);
        assertNoRecords();
    }

    function test_one_record_is_cleared_too() public {
        for (uint8 kind = 1; kind <= 3; kind += 2) {
            address owner = registry.ownerOf(id);
            setRecord(owner, id, kind, "text");
            vm.prank(owner);
            registry.approve(address(conduit), id);
            vm.expectEmit(address(conduit));
            emit ISnsConduit.RecordsCleared(id);
            execute(name(owner, owner == seller ? buyer : seller, id));
            assertNoRecords();
        }
    }

    function test_name_without_records_moves_in_silence() public {
        vm.recordLogs();
        execute(name(seller, buyer, id));
        Logged[] memory expected = new Logged[](1);
        expected[0] = Logged(address(registry), keccak256("Transfer(address,address,uint256)"));
        assertLogs(expected);
    }

    function test_sesh_moves_before_names_in_any_order() public {
        useFees();
        fund(buyer, TRANSFER_FEE);
        ConduitTransfer[] memory items = new ConduitTransfer[](2);
        items[0] = name(seller, buyer, id);
        items[1] = sesh(buyer, address(conduit), TRANSFER_FEE);
        executeAll(items);
        assertOwner(id, buyer);
        assertBalance(address(registry), TRANSFER_FEE, "registry");
        assertConduitEmpty();
    }

    function test_leftovers_go_to_the_treasury_whoever_asks() public {
        token.bridgeMint(address(conduit), 5);
        vm.expectEmit(address(conduit));
        emit ISnsConduit.Swept(treasury, 5);
        vm.prank(wallet(99));
        conduit.sweep(address(token));
        assertBalance(treasury, 5, "treasury");
        assertBalance(address(conduit), 0, "conduit");
    }

    /// @dev Another collection has no fee, no term and no records that are the conduit's business.
    function test_other_collections_are_moved_plainly() public {
        SessionNameService other = newRegistry();
        uint256 theirs = other.registerName(seller, NAME);
        vm.startPrank(seller);
        other.approve(address(conduit), theirs);
        other.setTextRecord(theirs, 1, "kept");
        vm.stopPrank();
        ConduitTransfer memory item = name(seller, buyer, theirs);
        item.token = address(other);
        execute(item);
        vm.assertEq(other.ownerOf(theirs), buyer, "owner");
        vm.assertEq(other.resolve(NAME, 1), "kept", "record");
    }

    /// @notice Names and payments in any mixture: each arrives, fees are exact, nothing stays.
    function testFuzz_mixed_batches(uint256 seed, uint8 size, uint64 fee) public {
        size = uint8(bound(size, 1, 12));
        useTransferFee(fee);
        ConduitTransfer[] memory items = new ConduitTransfer[](2 * uint256(size));
        uint256 paid;
        for (uint256 i = 0; i < size; ++i) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 amount = seed % 1e15;
            uint256 sold = approvedNameWithFee(i + 1, seed % 2 == 0);
            // Names and payments change places at random.
            items[2 * i + (seed % 2)] = name(seller, buyer, sold);
            items[2 * i + 1 - (seed % 2)] = sesh(buyer, seller, amount);
            paid += amount;
        }
        fund(buyer, paid);
        token.bridgeMint(address(conduit), size * uint256(fee));
        uint256 before = token.balanceOf(address(registry));
        executeAll(items);
        assertBalance(seller, paid, "seller");
        assertBalance(address(registry), before + size * uint256(fee), "registry");
        vm.assertEq(registry.balanceOf(buyer), size, "names of the buyer");
        assertConduitEmpty();
    }

    /// @dev The registration costs one unit, which the seller has.
    function approvedNameWithFee(uint256 number, bool hasRecord) private returns (uint256 sold) {
        fund(seller, address(registry), 1);
        sold = approvedName(seller, number);
        if (hasRecord) setRecord(seller, sold, 1, "text");
    }

    function assertNoRecords() private view {
        (string memory session, string memory lokinet) = registry.tokenIdToTextRecord(id);
        vm.assertEq(session, "", "session");
        vm.assertEq(lokinet, "", "lokinet");
    }
}
