// SPDX-License-Identifier: MIT
pragma solidity ^0.8.26;

import {IERC721Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {ItemType, OrderType} from "seaport-types/src/lib/ConsiderationEnums.sol";
import {
    AdvancedOrder,
    ConsiderationItem,
    CriteriaResolver,
    Fulfillment,
    OfferItem,
    OrderParameters
} from "seaport-types/src/lib/ConsiderationStructs.sol";
import {ISnsConduit} from "../../src/market/ISnsConduit.sol";
import {OrderTest} from "../support/OrderTest.sol";

/// @title Names for a price: fixed, falling, for one person, several at once; and what changed fees do.
contract ListingsTest is OrderTest {
    uint256 private id;

    function setUp() public override {
        super.setUp();
        id = approvedName(seller, 0);
    }

    function signedListing() private returns (AdvancedOrder memory) {
        return signedBy(SELLER_KEY, listing(id, PRICE));
    }

    /// @dev E-20: the conduit refuses what has expired, whatever a page showed.
    function test_error_expired_name_is_not_sold() public {
        useRenewals();
        AdvancedOrder memory order = signedListing();
        order.parameters.endTime = NOW + 2 * YEAR;
        order = signedBy(SELLER_KEY, order.parameters);
        fund(buyer, PRICE);
        vm.warp(NOW + YEAR + 1);
        assertBuyRefused(buyer, order, abi.encodeWithSelector(ISnsConduit.NameExpired.selector, id));
    }

    /// @dev E-26: a wallet does not trade with itself.
    function test_error_seller_does_not_buy() public {
        AdvancedOrder memory order = signedListing();
        fund(seller, PRICE);
        assertBuyRefused(seller, order, abi.encodeWithSelector(ISnsConduit.SelfTransfer.selector, id));
    }

    function test_error_buyer_without_sesh_or_approval() public {
        AdvancedOrder memory order = signedListing();
        uint256 first = PRICE - marketFee(PRICE);
        assertBuyRefused(buyer, order, lacksAllowance(address(conduit), 0, first));
        vm.prank(buyer);
        token.approve(address(conduit), PRICE);
        assertBuyRefused(buyer, order, lacksBalance(buyer, 0, first));
    }

    function test_error_name_that_left_its_seller() public {
        AdvancedOrder memory order = signedListing();
        fund(buyer, PRICE);
        vm.startPrank(seller);
        registry.setApprovalForAll(address(conduit), true);
        registry.transferFrom(seller, alice, id);
        vm.stopPrank();
        assertBuyRefused(buyer, order, notApproved(address(conduit), id));
        vm.prank(alice);
        registry.approve(address(conduit), id);
        bytes memory elsewhere = abi.encodeWithSelector(
            IERC721Errors.ERC721IncorrectOwner.selector,
            seller,
            id,
            alice
        );
        assertBuyRefused(buyer, order, elsewhere);
    }

    /// @dev E-10: Approval of one name ends with a transfer, approval of all does not: then the old listing is live again.
    function test_listing_of_a_name_that_came_back() public {
        AdvancedOrder memory order = signedListing();
        fund(buyer, PRICE);
        vm.prank(seller);
        registry.transferFrom(seller, alice, id);
        vm.prank(alice);
        registry.transferFrom(alice, seller, id);
        assertBuyRefused(buyer, order, notApproved(address(conduit), id));
        vm.prank(seller);
        registry.setApprovalForAll(address(conduit), true);
        buy(buyer, order);
        assertOwner(id, buyer);
    }

    function test_fixed_price_without_fee() public {
        AdvancedOrder memory order = signedListing();
        fund(buyer, PRICE);
        buy(buyer, order);
        assertSold(id, PRICE, 0);
    }

    function test_fixed_price_with_fee_and_records() public {
        setRecord(seller, id, 1, "session");
        useTransferFee(TRANSFER_FEE);
        AdvancedOrder memory order = signedListing();
        fund(buyer, PRICE);
        buy(buyer, order);
        assertSold(id, PRICE, TRANSFER_FEE);
        (string memory session, ) = registry.tokenIdToTextRecord(id);
        vm.assertEq(session, "", "session");
    }

    function test_fixed_price_the_cheap_way() public {
        useTransferFee(TRANSFER_FEE);
        AdvancedOrder memory order = signedListing();
        fund(buyer, PRICE);
        vm.prank(buyer);
        seaport.fulfillBasicOrder_efficient_6GL6yc(basicPurchase(order));
        assertSold(id, PRICE, TRANSFER_FEE);
    }

    function test_error_fee_that_came_or_rose_after_the_signature() public {
        AdvancedOrder memory free = signedListing();
        fund(buyer, PRICE);
        useTransferFee(TRANSFER_FEE);
        assertBuyRefused(buyer, free, lacksBalance(address(conduit), 0, TRANSFER_FEE));
        AdvancedOrder memory order = signedListing();
        useTransferFee(TRANSFER_FEE + 1);
        assertBuyRefused(buyer, order, lacksBalance(address(conduit), TRANSFER_FEE, TRANSFER_FEE + 1));
    }

    /// @dev Why there is a conduit of ours: Seaport itself, like a stock conduit, lets the registry take nothing.
    function test_error_fee_where_seaport_moves_the_name_itself() public {
        useTransferFee(TRANSFER_FEE);
        OrderParameters memory order = listing(id, PRICE);
        order.conduitKey = 0;
        fund(buyer, PRICE);
        vm.prank(seller);
        registry.approve(address(seaport), id);
        AdvancedOrder memory signed = signedBy(SELLER_KEY, order);
        assertBuyRefused(buyer, signed, lacksAllowance(address(registry), 0, TRANSFER_FEE));
    }

    function test_fee_that_fell_after_the_signature_can_be_swept() public {
        useTransferFee(TRANSFER_FEE);
        AdvancedOrder memory order = signedListing();
        useTransferFee(1);
        fund(buyer, PRICE);
        buy(buyer, order);
        assertBalance(address(registry), 1, "registry");
        assertBalance(address(conduit), TRANSFER_FEE - 1, "left over");
        conduit.sweep(address(token));
        assertBalance(treasury, TRANSFER_FEE - 1, "treasury");
        assertConduitEmpty();
    }

    function test_falling_price_is_in_the_middle_at_half_time() public {
        useTransferFee(TRANSFER_FEE);
        OrderParameters memory order = listing(id, PRICE);
        order.consideration[0].endAmount = order.consideration[0].startAmount / 2;
        AdvancedOrder memory signed = signedBy(SELLER_KEY, order);
        uint256 middle = (order.consideration[0].startAmount + order.consideration[0].endAmount) / 2;
        vm.warp((NOW + END) / 2);
        fund(buyer, middle + marketFee(PRICE) + TRANSFER_FEE);
        buy(buyer, signed);
        assertOwner(id, buyer);
        assertBalance(seller, middle, "seller");
        assertBalance(buyer, 0, "buyer");
    }

    /// @notice The name itself is asked for, to go to one person: only a mirror order of theirs settles it.
    function test_private_listing() public {
        useTransferFee(TRANSFER_FEE);
        AdvancedOrder[] memory orders = new AdvancedOrder[](2);
        orders[0] = signedBy(SELLER_KEY, privateListing());
        OrderParameters memory mirror = blank(buyer);
        mirror.offer = new OfferItem[](1);
        mirror.offer[0] = OfferItem(ItemType.ERC20, address(token), 0, PRICE, PRICE);
        orders[1] = unsigned(mirror);
        fund(buyer, PRICE);

        vm.prank(buyer);
        seaport.matchAdvancedOrders(orders, new CriteriaResolver[](0), privateMatches(), buyer);
        assertSold(id, PRICE, TRANSFER_FEE);
    }

    /// @dev Whoever takes a private listing the plain way would have to give the name in order to get it.
    function test_error_private_listing_for_a_stranger() public {
        AdvancedOrder memory order = signedBy(SELLER_KEY, privateListing());
        fund(alice, PRICE);
        assertBuyRefused(alice, order, notApproved(address(conduit), id));
        assertOwner(id, seller);
    }

    function privateListing() private returns (OrderParameters memory order) {
        order = listing(id, PRICE);
        ConsiderationItem[] memory asked = new ConsiderationItem[](order.consideration.length + 1);
        for (uint256 i = 0; i + 1 < asked.length; ++i) asked[i] = order.consideration[i];
        asked[asked.length - 1] = ConsiderationItem(
            ItemType.ERC721,
            address(registry),
            id,
            1,
            1,
            payable(buyer)
        );
        order.consideration = asked;
        order.totalOriginalConsiderationItems = asked.length;
    }

    function privateMatches() private pure returns (Fulfillment[] memory matches) {
        matches = new Fulfillment[](4);
        for (uint256 i = 0; i < 3; ++i) matches[i] = pair(1, 0, 0, i);
        matches[3] = pair(0, 0, 0, 3);
    }

    function test_bundle_pays_one_fee_for_each_name() public {
        uint256[] memory ids = new uint256[](3);
        for (uint256 i = 0; i < 3; ++i) ids[i] = approvedName(seller, i + 1);
        useTransferFee(TRANSFER_FEE);
        AdvancedOrder memory order = signedBy(SELLER_KEY, bundle(ids, PRICE));
        fund(buyer, PRICE);
        buy(buyer, order);
        for (uint256 i = 0; i < 3; ++i) assertOwner(ids[i], buyer);
        assertBalance(address(registry), 3 * TRANSFER_FEE, "registry");
        assertBalance(seller, PRICE - marketFee(PRICE) - 3 * TRANSFER_FEE, "seller");
        assertConduitEmpty();
    }

    function test_error_bundle_with_the_fee_of_one() public {
        uint256[] memory ids = new uint256[](2);
        for (uint256 i = 0; i < 2; ++i) ids[i] = approvedName(seller, i + 1);
        useTransferFee(TRANSFER_FEE);
        OrderParameters memory order = bundle(ids, PRICE);
        order.consideration[2].startAmount = order.consideration[2].endAmount = TRANSFER_FEE;
        fund(buyer, PRICE);
        AdvancedOrder memory signed = signedBy(SELLER_KEY, order);
        assertBuyRefused(buyer, signed, lacksBalance(address(conduit), 0, TRANSFER_FEE));
    }

    /// @dev Seaport leaves the check to the conduit: one token is sold as two halves of two.
    function test_error_half_of_a_name_counted_twice() public {
        OrderParameters memory order = listing(id, PRICE);
        order.orderType = OrderType.PARTIAL_OPEN;
        order.offer[0].startAmount = order.offer[0].endAmount = 2;
        fund(buyer, PRICE);
        AdvancedOrder memory signed = signedBy(SELLER_KEY, order);
        assertBuyRefused(
            buyer,
            signed,
            abi.encodeWithSelector(ISnsConduit.InvalidERC721TransferAmount.selector, 2)
        );
    }
}
